# What the checks of the built application share. Each runs on Debian, as root where it says so, in
# `target/dist`, and needs xvfb, xdotool and imagemagick.
set -u
cd "$(dirname "$0")/../../.."
tactus=${TACTUS:-$PWD/target/dist/Tactus/bin/Tactus}
room=$(mktemp -d /tmp/tactus-check.XXXXXX)
started=
failures=0

leave() {
    [ -z "$started" ] || kill -9 $started 2>/dev/null
    [ -z "${xvfb:-}" ] || kill "$xvfb"
    awk -v room="$room" 'index($2, room) == 1 {print $2}' /proc/mounts | xargs -r umount
    rm -rf "$room"
}
trap leave EXIT

# skip WHAT: says that something cannot be checked here.
skip() {
    echo "SKIPPED  $1"
}

pass() {
    echo "ok       $1"
}

fail() {
    echo "FAILED   $1"
    failures=$((failures + 1))
}

# check WHAT COMMAND...: whether a command succeeds.
check() {
    local what=$1
    shift
    if "$@"; then pass "$what"; else fail "$what"; fi
}

has() {
    command -v "$1" >/dev/null
}

# The end of every check.
verdict() {
    [ "$failures" = 0 ] || echo "$failures failed"
    [ "$failures" = 0 ]
    exit
}

# Opens a screen that nobody sees.
screen() {
    for tool in Xvfb xdotool import; do
        has $tool || { skip "everything: there is no $tool"; exit 0; }
    done
    Xvfb -displayfd 3 -nolisten tcp -screen 0 1280x900x24 3>"$room/display" 2>/dev/null &
    xvfb=$!
    until [ -s "$room/display" ]; do sleep 0.1; done
    export DISPLAY=:$(cat "$room/display")
}

# begin ARGUMENT...: starts the application.
begin() {
    "$tactus" "$@" >"$room/said" 2>&1 &
    started=$!
}

window() {
    xdotool search --onlyvisible --name '^Tactus$' 2>/dev/null | head -1
}

# appears SECONDS: whether the window comes within that time.
appears() {
    local until=$(($(date +%s) + $1))
    until [ -n "$(window)" ]; do
        kill -0 $started 2>/dev/null && [ "$(date +%s)" -lt $until ] || return 1
        sleep 0.2
    done
}

picture() {
    import -window "$(window)" rgb:- 2>/dev/null | md5sum
}

# Whether the window answers within ten seconds: the key for the search, a word, and back again.
answers() {
    local before now
    before=$(picture)
    xdotool key slash type foot
    for _ in $(seq 50); do
        sleep 0.2
        now=$(picture)
        if [ "$now" != "$before" ]; then
            xdotool key Escape Escape
            return 0
        fi
    done
    return 1
}

# Whether the application ends when it is told to, within ten seconds.
ends() {
    kill -TERM $started 2>/dev/null
    for _ in $(seq 100); do
        kill -0 $started 2>/dev/null || { started=; return 0; }
        sleep 0.1
    done
    kill -9 $started
    started=
    return 1
}

# unharmed DATA: whether nothing broke that nobody expected.
unharmed() {
    ! grep -rqs 'Fault\|Exception in' "$1/logs" "$room/said"
}

# survives WHAT DATA: opens the window on a data folder, uses it, closes it.
survives() {
    begin --data "$2"
    if ! appears 60; then
        fail "$1: no window"
        cat "$room/said"
        ends
        return
    fi
    sleep 2
    check "$1: the window answers" answers
    check "$1: it ends" ends
    check "$1: no fault" unharmed "$2"
}
