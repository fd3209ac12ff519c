package org.tactus.routine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What a file that ends too early ends in the middle of: a text, a number, a word, an object or a
/// list, and where that began. Up to its end such a file is JSON.
final class TornEnd {
    private static final List<String> LITERALS = List.of("true", "false", "null");

    private final Source source;
    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int quote = -1;

    TornEnd(Source source) {
        this.source = source;
        this.text = source.text();
        scan();
    }

    /// What is cut off.
    String message() {
        if (quote >= 0) {
            return "the file ends inside a text that began at "
                    + place(quote)
                    + ": a quotation mark is missing";
        }
        return cutWord().or(this::cutGroup).orElse("the file ends before its object");
    }

    /// Whether the word from `start` to the end of the file is the beginning of one that may stand
    /// there, but none itself.
    static boolean isCutWord(String text, int start) {
        var word = text.substring(start);
        return isCutLiteral(word) || isCutNumber(word);
    }

    private Optional<String> cutWord() {
        int start = text.length();
        while (start > 0 && SyntaxFault.isWord(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start);
        if (isCutLiteral(word)) {
            return Optional.of("the file ends inside a word that began at " + place(start));
        }
        return isCutNumber(word)
                ? Optional.of("the file ends inside a number that began at " + place(start))
                : Optional.empty();
    }

    private Optional<String> cutGroup() {
        return Optional.ofNullable(open.peek())
                .map(
                        start ->
                                "the file ends inside "
                                        + (text.charAt(start) == '{' ? "an object" : "a list")
                                        + " that began at "
                                        + place(start)
                                        + ": "
                                        + (text.charAt(start) == '{' ? '}' : ']')
                                        + " is missing");
    }

    private static boolean isCutLiteral(String word) {
        return !word.isEmpty()
                && LITERALS.stream()
                        .anyMatch(literal -> literal.startsWith(word) && !literal.equals(word));
    }

    private static boolean isCutNumber(String word) {
        return word.matches("-|-?(0|[1-9]\\d*)(\\.|(\\.\\d+)?[eE][+-]?)");
    }

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote >= 0) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quote = -1;
                }
            } else {
                switch (c) {
                    case '"' -> quote = i;
                    case '{', '[' -> open.push(i);
                    case '}', ']' -> open.poll();
                    default -> {}
                }
            }
        }
    }

    private String place(int offset) {
        var place = source.place(offset);
        return place.line() + ":" + place.column();
    }
}
