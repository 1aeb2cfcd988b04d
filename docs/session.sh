#!/bin/sh
# Plays a session with the bot on a playground, through the API for its users, and prints what they see as Markdown.
#
#     ./coach playground --port 8080
#     docs/session.sh http://127.0.0.1:8080/playground > docs/session.md
#
# It needs curl. Without data/playground.db the playground is a fresh one, and the notice at the first use is part of the session.
set -eu

api=${1:?where is the playground? Its first lines say: User API http://127.0.0.1:…/playground}
examples=$(dirname -- "$0")/../examples

get() {
    curl -sSf "$api$1"
}

post() {
    curl -sSf -X POST --data-binary "$2" "$api$1"
}

# The id of a user by name, and of a place by its kind.
user() {
    get /state | sed 's/.*{"id":"\([0-9]*\)","name":"'"$1"'".*/\1/'
}

place() {
    get "/users/$who/places" | sed 's/.*{"id":"\([0-9]*\)","kind":"'"$1"'".*/\1/'
}

# The messages that the user sees, the oldest first.
messages() {
    get "/users/$who/places/$where/messages" | grep -o '"id":"[0-9]*","channel_id"' | grep -o '[0-9]*' || true
}

# The latest message that holds this text.
message() {
    messages | while read -r id; do
        if get "/users/$who/messages/$id" | grep -qF "$1"; then
            echo "$id"
        fi
    done | tail -n 1
}

# Waits until the user sees this text, and the bot is at work on nothing.
await() {
    after=0
    rounds=0
    while [ -z "$(message "$1")" ] || [ -n "$(message '15분이')" ] || [ -n "$(message '15 minutes')" ]; do
        rounds=$((rounds + 1))
        [ $rounds -lt 60 ] || { echo "the bot did not answer" >&2; exit 1; }
        after=$(get "/users/$who/events?after=$after&wait=1000" | sed 's/.*"next":\([0-9]*\).*/\1/')
    done
}

# Runs a command; what Discord's own client would refuse fails here too.
run() {
    post "/users/$who/commands" "$1" >/dev/null
}

# Presses the button with this label on the message with this text.
press() {
    await "$1"
    id=$(message "$1")
    custom=$(get "/users/$who/messages/$id" | grep -o '"custom_id":"[^"]*","style":[0-9],"disabled":false,"label":"'"$2"'"' |
        sed 's/"custom_id":"\([^"]*\)".*/\1/')
    post "/users/$who/messages/$id/components" "{\"custom_id\":\"$custom\"}" >/dev/null
}

# What stands in the message with this text: its texts, at most so many lines of them, and its buttons in one line.
show() {
    await "$1"
    seen=$(get "/users/$who/messages/$(message "$1")")
    lines=$(printf '%s' "$seen" | grep -o '"content":"\([^"\\]\|\\.\)*"' | sed 's/^"content":"//; s/"$//; s/\\"/"/g' |
        while IFS= read -r content; do
            printf '%b\n' "$content"
        done | sed '/^$/d')
    echo '````'
    printf '%s\n' "$lines" | head -n "$2"
    [ "$(printf '%s\n' "$lines" | wc -l)" -le "$2" ] || echo '…'
    buttons=$(printf '%s' "$seen" | grep -o '"label":"[^"]*"' | sed 's/"label":"\(.*\)"/[\1]/' |
        tr '\n' ' ' | sed 's/ $//')
    [ -z "$buttons" ] || echo "$buttons"
    echo '````'
    echo
}

upload() {
    post "/users/$who/files?name=$1" "@$examples/$1" | sed 's/.*"id":"\([0-9]*\)","filename".*/\1/'
}

cat <<'TEXT'
# A session with the bot

Played by [session.sh](session.sh) on a playground with the offline coach; long messages are cut (…). Two people use the bot, each in
their own language; everything here is visible to them alone.

TEXT

who=$(user 하늘)
where=$(place dm)
echo '## 하늘, in the direct messages'
echo
echo '`/첨삭 파일:answer-ko.md 최대길이:600`. The first message is the check with the critique:'
echo
run "{\"place\":\"$where\",\"name\":\"review\",\"options\":{\"file\":\"$(upload answer-ko.md)\",\"limit\":600}}"
show '### 첨삭' 22
if [ -n "$(message '언어 모델로')" ]; then
    echo 'Since it is the first use, a word on where texts go:'
    echo
    show '언어 모델로' 2
fi
echo 'Then the rewrites, each in a message of its own:'
echo
show '### 제안 1' 12
show '### 제안 2' 4
echo 'The sum in the draft does not hold. **계산값 넣기** below the first rewrite puts in the value that code computed:'
echo
press '### 제안 1' '계산값 넣기'
show '### 제안 3' 12
echo '**차이 보기** on that one:'
echo
press '### 제안 3' '차이 보기'
show '차이 · 초안' 12
echo '**버전으로 저장**:'
echo
press '### 제안 3' '버전으로 저장'
show '저장했습니다' 3

who=$(user Sam)
where=$(place foreign)
echo '## Sam, on a server where the bot is not'
echo
echo 'Sam has installed the bot to his account. `/review file:answer-en.md limit:600 question:…`:'
echo
run "{\"place\":\"$where\",\"name\":\"review\",\"options\":{\"file\":\"$(upload answer-en.md)\",\"limit\":600,
    \"question\":\"Tell us about the hardest problem you solved at work.\"}}"
show '### Review' 16
show '### Rewrite 1' 12
echo '`/review` alone lists the last reviews:'
echo
run "{\"place\":\"$where\",\"name\":\"review\",\"options\":{}}"
show 'Your last reviews' 5
