package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "병실 위생 점검 및 낙상 예방 | 병실 위생;낙상 예방",
                "분기 보고서 작성 | 보고서",
                "통계적 품질 관리 지식 보유자 | 품질 관리",
                "회의록을 정리하고 예산을 편성합니다 | 회의록;정리;예산",
                "전자회로 설계 경력 3년 이상 | 전자회로 설계",
                "외주 업체와의 단가 협상 | 외주 업체;단가 협상",
                "고객의 소리를 듣는 분 | 고객;소리",
                "1.5 이상, 24시간 교대 가능자 | 교대",
            })
    void koreanItemsSpeakOfThings(String item, String phrases) {
        assertThat(KoreanPhrases.of(item)).isEqualTo(List.of(phrases.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Preparing shift rotas and stock orders | shift rotas;stock orders",
                "Strong knowledge of payroll systems | payroll systems",
                "Answer tenants' enquiries on the phone within 24 hours | tenants enquiries;phone;hours",
                "Planned and carefully documented fire drills | fire drills",
                "NMC registration | NMC registration",
            })
    void englishItemsSpeakOfThings(String item, String phrases) {
        assertThat(EnglishPhrases.of(item)).isEqualTo(List.of(phrases.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plotwise 사용 경험 | Plotwise",
                "R 또는 Python 사용 가능자 | R",
                "knowledge of Ledgerly | Ledgerly",
                "Moss and Fernwood | Moss;Fernwood",
                "Patience | ''",
                "Communication | ''",
                "TEPS 800 이상 | ''",
                "Fluent in German | ''",
                "A clean driving licence | ''",
            })
    void unknownToolsAreToldByHowAnItemSpeaksOfThem(String item, String tools) {
        assertThat(String.join(";", Tools.of(item, false))).isEqualTo(tools);
    }
}
