package org.tactus.text;

import java.util.List;
import org.tactus.body.Zone;

/// Zones as they are named within a sentence.
record ZoneNouns(Messages messages) {

    /// `the lower back`.
    String named(Zone zone) {
        return messages.get("compose.zone." + zone.id());
    }

    /// `lower back`.
    String bare(Zone zone) {
        return named(zone).replaceFirst("^the ", "");
    }

    /// Where two hands rest: `the shoulders`.
    String resting(Zone zone) {
        return switch (zone) {
            case SHOULDER_TOP, THIGH_BACK, THIGH_FRONT, SOLE, FOOT_TOP, FOREARM_BACK ->
                    messages.get("compose.rest." + zone.id());
            default -> named(zone);
        };
    }

    /// `the calf, the sole and the ankle`.
    String and(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        var most = names.subList(0, names.size() - 1);
        return messages.get("compose.and", messages.list(most), names.getLast());
    }

    String capital(String text) {
        return text.substring(0, 1).toUpperCase(messages.locale()) + text.substring(1);
    }
}
