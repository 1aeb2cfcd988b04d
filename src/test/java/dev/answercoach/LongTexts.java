package dev.answercoach;

/** Drafts of any length, each sentence of which is another one. */
final class LongTexts {
    private LongTexts() {}

    /** A draft of exactly so many UTF-16 units. */
    static String draft(int length) {
        StringBuilder draft = new StringBuilder();
        for (int week = 1; draft.length() < length; week++) {
            draft.append(week)
                    .append("주차에는 주문 ")
                    .append(week * 37)
                    .append("건의 로그를 읽고 지연이 생긴 구간을 찾아 담당자와 함께 원인을 정리했습니다.")
                    .append(week % 5 == 0 ? '\n' : ' ');
        }
        draft.setLength(length - 1);
        return draft.append('.').toString();
    }

    /** A draft of at least so many UTF-16 units that says little but figures. */
    static String figures(int length) {
        StringBuilder draft = new StringBuilder();
        for (int week = 1; draft.length() < length; week++) {
            draft.append(week).append("주차에는 ").append(week * 37).append("건을 처리했습니다. ");
        }
        return draft.toString().strip();
    }
}
