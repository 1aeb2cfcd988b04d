package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "접수 마감: 2026.06.12.(금) 15:00 | 2026-06-12",
                "접수기간: 2026. 3. 2.(월) 09:00 ~ 2026. 3. 13.(금) 18:00 | 2026-03-13",
                "접수기간 2026.04.01 ~ 04.15 | 2026-04-15",
                "모집기간 : 2026-05-01 – 2026-05-20 | 2026-05-20",
                "2026년 4월 10일까지 이메일로 접수해 주십시오. | 2026-04-10",
                "지원 마감은 '26.7.3(금)입니다 | 2026-07-03",
                "마감일;2026/08/01 | 2026-08-01",
                "2026년 상반기 채용;이력서를 5월 9일까지 보내 주세요 | 2026-05-09",
                "2026년 채용;접수: ~ 4/30(목) 자정 마감 | 2026-04-30",
                "Deadline: 21/03/2026 | 2026-03-21",
                "We read applications until 9/30/2026. | 2026-09-30",
                "Please apply by Friday 29 May 2026. | 2026-05-29",
                "Closing date: Apr 20, 2026 | 2026-04-20",
                "Applications close on 1st September 2026 | 2026-09-01",
                "접수기간 2026.04.01 ~ 2026.04.15, 면접 2026.04.22 | 2026-04-15",
                "2026년 4월 10일까지 접수 (채용 시 조기 마감) | 2026-04-10",
            })
    void isTheLastDayOnWhichOneCanApply(String posting, LocalDate deadline) {
        assertThat(read(posting).deadline()).isEqualTo(Objects.requireNonNull(deadline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "상시 채용",
                "채용 시 마감됩니다.",
                "Open until filled",
                "합격자 발표: 2026.04.20",
                "2026년 8월 입사 예정입니다.",
                "2026년 2월 28일까지 졸업 예정인 분",
                "3/31 마감",
                "서비스 시작: 2019.03.02",
                "접수 마감: 2026.13.45",
                "Interviews start on 4 May 2026",
                "계약기간: 2026.03.01 ~ 2026.12.31",
            })
    void isNoneWhereThePostingNamesNone(String posting) {
        assertThat(read(posting).deadline()).isNull();
    }

    private static Digest read(String posting) {
        return DigestReader.read("공고\n" + posting.replace(';', '\n'));
    }
}
