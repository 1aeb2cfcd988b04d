package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLexiconTest {
    private static final NameLexicon LEXICON = NameLexicon.standard();

    @Test
    void knowsManyNamesOfEveryKind() {
        assertThat(LEXICON.names()).hasSizeGreaterThan(400);
        assertThat(LEXICON.names()).extracting(NameLexicon.Name::kind).contains(NameLexicon.Kind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "쿠버네티스, Kubernetes",
        "k8s, Kubernetes",
        "node js, Node.js",
        "NODEJS, Node.js",
        "Ci/Cd, CI/CD",
        "스프링 부트, Spring Boot",
        "스프링부트, Spring Boot",
        ".net, .NET",
        "c++, C++",
    })
    void findsANameByItsSpelling(String spelling, String usual) {
        assertThat(LEXICON.named(spelling)).map(NameLexicon.Name::usual).contains(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "카프카에서 레디스로 | 카프카, 레디스",
                "AWS EKS와 S3 | AWS EKS, S3",
                "Java/Kotlin과 C++, C#, .NET | Java, Kotlin, C++, C#, .NET",
                "Aurora MySQL과 GitHub Actions | Aurora MySQL, GitHub Actions",
                "레디스클러스터를 | 레디스",
            })
    void findsNamesWithoutTheirParticles(String text, String names) {
        assertThat(LEXICON.find(text))
                .extracting(place -> place.span().in(text))
                .containsExactlyElementsOf(List.of(names.split(", ")));
    }

    @Test
    void everySpellingIsFoundInASentence() {
        assertThat(LEXICON.names())
                .allSatisfy(name -> assertThat(name.spellings())
                        .allSatisfy(spelling -> assertThat(LEXICON.find("저는 " + spelling + " 경험이 있습니다"))
                                .as(spelling)
                                .isNotEmpty()));
    }
}
