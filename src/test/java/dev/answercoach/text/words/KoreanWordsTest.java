package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"응답속도", "경고창", "재구매율", "납기", "이천삼백여", "마흔두", "임상시험"})
    void ordinaryNounsMakeUpAnOrdinaryNoun(String noun) {
        assertThat(KoreanNouns.areOrdinary(noun, piece -> false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"린성메탈", "모노결", "스위스리", "비나로즈"})
    void whatNoWordsMakeUpIsNoWord(String noun) {
        assertThat(KoreanNouns.areOrdinary(noun, piece -> false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"린성금속, 린성", "모노결팀, 모노결"})
    void theWritersOwnWordsMakeUpOthers(String noun, String known) {
        assertThat(KoreanNouns.areOrdinary(noun, known::equals)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"두꺼워져", "빠지고", "다가온", "어려운", "걷어내고", "끊이질", "막고자", "꼼꼼하게", "끝나고", "분이면", "받아"})
    void knowsFormsOfVerbsAndAdjectives(String word) {
        assertThat(KoreanDictionary.isVerbForm(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "그만두신", "그만둔", "덮어쓴", "뜯어고친", "추려진", "살펴본", "않는다", "보시고", "걸터앉는", "앞당김", "설명드리니", "도와드릴게요",
                "헷갈렸던", "지으셨던", "들으면서", "만드는데", "불러와서", "써야지", "읽으시기에", "그렇더라도", "갈아엎자마자", "여쭤본", "끌어올릴", "되짚어볼까"
            })
    void knowsAnyVerbByItsStemAndItsEnding(String word) {
        assertThat(KoreanDictionary.isVerbForm(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"린성메탈", "모노결", "세움정공", "가온누리", "두리안", "스위스리", "바라본드", "나래로지스"})
    void takesNoNameForAVerb(String word) {
        assertThat(KoreanDictionary.isVerbForm(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"업무라, 업무", "그대로죠, 그대로", "이상이시라, 이상", "트위터였는데, 트위터", "책임자셨고, 책임자", "문제거든요, 문제"})
    void cutsTheCopulaOff(String word, String noun) {
        assertThat(Copula.noun(word)).contains(noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"린성메탈", "유니클로", "게임", "프로그램", "노션", "솔직히"})
    void takesNoNounForAVerb(String word) {
        assertThat(KoreanDictionary.isVerbForm(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"팀장으로서의, 팀장", "부서에서는, 부서", "담당자분께, 담당자", "네오페이, 네오페이", "다솔가량, 다솔"})
    void cutsParticlesOff(String word, String noun) {
        assertThat(Particles.noun(word)).isEqualTo(noun);
    }
}
