package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of inflected words, numerals and times: none is a name by its strangeness alone, whatever the draft says. */
class OrdinaryWordsTest {
    private static final List<String> DRAFT = List.of("저는 그 일을 했습니다.");

    /** A stem before consonants and one in the past tense. */
    private static final String VERBS =
            "쉬워지 쉬워졌 느려지 느려졌 밝아지 밝아졌 깨어나 깨어났 늘어나 늘어났 이어지 이어졌 살펴보 살펴봤 되돌아보 되돌아봤 나아가 나아갔 떠오르 떠올랐 맞추 맞췄 "
                    + "바로잡 바로잡았 서투르 서툴렀 앞당기 앞당겼 무너지 무너졌 부딪히 부딪혔 헤매 헤맸 흔들리 흔들렸 매달리 매달렸 뒤처지 뒤처졌 뛰어들 뛰어들었 "
                    + "가다듬 가다듬었 간추리 간추렸 거두 거뒀 거르 걸렀 건네받 건네받았 견디 견뎠 고되 고됐 굳어지 굳어졌 귀띔하 귀띔했 길어지 길어졌 까다롭 까다로웠 "
                    + "꺼내 꺼냈 꾸리 꾸렸 끌어올리 끌어올렸 나눠주 나눠줬 남겨두 남겨뒀 낯설 낯설었 넓히 넓혔 넘겨받 넘겨받았 높아지 높아졌 눈여겨보 눈여겨봤 다독이 다독였 "
                    + "달라지 달라졌 덜어내 덜어냈 도맡 도맡았 돌려보내 돌려보냈 두드러지 두드러졌 뒤집히 뒤집혔 드물 드물었 들여다보 들여다봤 따라잡 따라잡았 떨어뜨리 떨어뜨렸 "
                    + "뜯어고치 뜯어고쳤 막막하 막막했 맞닥뜨리 맞닥뜨렸 머무르 머물렀 메우 메웠 모자라 모자랐 못미치 못미쳤 무릅쓰 무릅썼 묻히 묻혔 미루 미뤘 번거롭 번거로웠 "
                    + "벌어지 벌어졌 보태 보탰 북돋우 북돋웠 붙잡 붙잡았 비롯되 비롯됐 빠뜨리 빠뜨렸 뿌듯하 뿌듯했 사라지 사라졌 서두르 서둘렀 설레 설렜 솟구치 솟구쳤 쏟아지 쏟아졌";

    private static final String PRESENT = "고 며 지만 거나 기까지 기만 기에는 지도 고도 고서야 게끔";
    private static final String PAST = "다 다는 다며 다고 지만 으며 던 는데 는데도 으나 기에 음에도 을뿐더러 다는데";

    private static final String TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔";
    private static final String ONES = "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉";
    private static final String COUNTING = "한 두 세 네 다섯 여섯 일곱 여덟 아홉";
    private static final String NUMERAL_ENDS = "이라도 까지 에서 이나 째 에야 만이";

    private static final String TIMES = "새벽 아침 저녁 한밤중 이튿날 이듬해 하루 이틀 사흘 나흘 닷새 엿새 주말 월말 연말 분기 하반기 시 분 뒤 달";
    private static final String TIME_ENDS = "에야 에서야 까지는 부터는 마다는 에만도 에조차 이라도 보다도";

    @Test
    void noVerbIsAName() {
        List<String> words = new ArrayList<>();
        String[] stems = VERBS.split(" ", -1);
        for (int i = 0; i < stems.length; i += 2) {
            join(stems[i], PRESENT).forEach(words::add);
            join(stems[i + 1], PAST).forEach(words::add);
        }
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(named(words)).isEmpty();
    }

    @Test
    void noNumeralIsAName() {
        List<String> words = new ArrayList<>();
        for (String ten : TENS.split(" ", -1)) {
            join(ten, COUNTING).forEach(words::add);
            join(ten, ONES).flatMap(number -> join(number, NUMERAL_ENDS)).forEach(words::add);
        }
        assertThat(named(words)).isEmpty();
    }

    @Test
    void noTimeIsAName() {
        assertThat(named(Stream.of(TIMES.split(" ", -1))
                        .flatMap(time -> join(time, TIME_ENDS))
                        .toList()))
                .isEmpty();
    }

    private static Stream<String> join(String stem, String endings) {
        return Stream.of(endings.split(" ", -1)).map(ending -> stem + ending);
    }

    private static List<String> named(List<String> words) {
        return words.stream()
                .filter(word ->
                        !Names.newIn("저는 " + word + " 그 일을 했습니다.", DRAFT).isEmpty())
                .toList();
    }
}
