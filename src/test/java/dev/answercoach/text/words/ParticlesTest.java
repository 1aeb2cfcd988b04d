package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "레디스를, 레디스",
        "레디스에서는, 레디스",
        "팀장으로서의, 팀장",
        "네오페이, 네오페이",
        "네오페이에서, 네오페이",
        "카프카였습니다, 카프카",
        "테라폼이라는, 테라폼",
        "서버, 서버",
        "표를, 표를",
    })
    void cutsParticlesOffANoun(String word, String noun) {
        assertThat(Particles.noun(word)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"을", "에서", "으로부터", "까지만", "에서의", "이었습니다"})
    void knowsParticles(String tail) {
        assertThat(Particles.isParticle(tail)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"업", "적인것", "서버", "", "클러스터"})
    void knowsWhatIsNone(String tail) {
        assertThat(Particles.isParticle(tail)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"단축했습니다, 단축", "자동화하여, 자동화", "발견되었고, 발견", "줄였습니다, ''", "커졌던, ''", "설계한, 설계"})
    void cutsVerbEndingsOffANoun(String word, String noun) {
        assertThat(HangulWords.noun(word)).isEqualTo(noun);
    }
}
