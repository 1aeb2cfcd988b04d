package dev.answercoach.text.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "어르신도 읽을수 있는 글씨로 바꿨습니다.|읽을수|읽을 수",
                "혼자서는 옮길수없는 짐이었습니다.|옮길수없는|옮길 수 없는",
                "기다릴수밖에 없었습니다.|기다릴수밖에|기다릴 수밖에",
                "처음 볼수는 있었습니다.|볼수|볼 수",
                "언젠가 웃을것이라 믿었습니다.|웃을것이라|웃을 것이라",
                "외우는것이 먼저였습니다.|외우는것|외우는 것",
                "문이 닫힐때 소리가 났습니다.|닫힐때|닫힐 때",
                "한 번 틀렸을뿐입니다.|틀렸을뿐입니다|틀렸을 뿐입니다",
                "재고를 맞추기위해 밤을 새웠습니다.|맞추기위해|맞추기 위해",
                "이웃을위한 자리였습니다.|이웃을위한|이웃을 위한",
                "설문을통해 알았습니다.|설문을통해|설문을 통해",
                "배관에대한 자료였습니다.|배관에대한|배관에 대한",
                "비가 왔기때문에 미뤘습니다.|왔기때문|왔기 때문",
                "반드시 지켜야할 선이 있었습니다.|지켜야할|지켜야 할",
                "배우고싶은 기술이 많았습니다.|배우고싶은|배우고 싶은",
                "수리중인 승강기를 표시했습니다.|수리중인|수리 중인",
                "발표중에 전원이 나갔습니다.|발표중에|발표 중에",
                "4년동안 같은 길로 다녔습니다.|4년동안|4년 동안",
                "세번째 시도였습니다.|세번째|세 번째",
                "마침내 됬습니다.|됬습니다|됐습니다",
                "늦어도 되요.|되요|돼요",
                "늦어도 돼는 일이었습니다.|돼는|되는",
                "바로 처리할께요.|처리할께요|처리할게요",
                "그때는 몰랐읍니다.|몰랐읍니다|몰랐습니다",
                "줄을 섯다고 햇습니다.|햇습니다|했습니다",
                "익숙치 않은 일이었습니다.|익숙치|익숙지",
                "팀원으로써 도왔습니다.|팀원으로써|팀원으로서",
                "몇일을 기다렸습니다.|몇일|며칠",
                "역활을 나눴습니다.|역활|역할",
                "왠만한 일은 혼자 했습니다.|왠만한|웬만한",
                "손님이 떄를 놓쳤습니다.|떄를|때를",
                "다시 확인했ㅅ습니다.|확인했ㅅ습니다|확인했습니다",
                "The order was Recieved late.|Recieved|Received",
                "I should of asked.|should of|should have",
                "We met at the the gate.|the the|the",
                "밭을  갈았습니다.|밭을  갈았습니다.|밭을 갈았습니다.",
            })
    void findsASlipAndSaysWhatIsRight(String text, String wrong, String better) {
        assertThat(Spelling.find(text)).singleElement().satisfies(slip -> {
            assertThat(slip.text()).isEqualTo(wrong).isEqualTo(slip.span().in(text));
            assertThat(slip.better()).isEqualTo(better);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "읽을 수 있는 글씨로 바꿨습니다.",
                "작은 실수 있는 서류도 돌려보냈습니다. 실수가 없었습니다.",
                "근무 일수가 있는 달만 셌습니다. 홀수 없이 짝을 맞췄습니다.",
                "탈것과 들것을 정비했습니다. 별것 아닌 일이었습니다.",
                "물때에 맞춰 배를 띄웠습니다. 그때, 이때, 한때의 일입니다.",
                "집중인 시간, 존중이 필요한 자리, 수중에 있던 돈, 나중에 온 손님",
                "그동안, 오랫동안, 한동안 기다렸습니다.",
                "돼지 농가를 돌았습니다. 안 돼도 괜찮다고 했습니다. 됐습니다.",
                "고객 응대 역할 분할뿐 아니라 가을뿐인 축제도 맡았습니다.",
                "어르신들께 인사를 드렸습니다. 할머니께요.",
                "갈등을 위험으로 보지 않았습니다. 대기 위험을 줄였습니다.",
                "얘들아, 걔도 쟤도 섀시를 닦았습니다.",
                "ㄱ자로 꺾인 복도, 대형 ㄷ자형 책상",
                "자원으로써 쓰이는 폐목재를 모았습니다.",
                "The theatre was of course full. We had had enough; that that is.",
                "It ended well.  We left.",
                "| 항목  | 값  |",
                "이름    나이    도시  값",
                "int  x = 1;",
                "  - 들여 쓴 줄\n    더 들여 쓴 줄  ",
                "전통을 잇습니다. 병이 낫습니다. 마음을 빼앗습니다.",
            })
    void leavesAloneWhatIsRight(String text) {
        assertThat(Spelling.find(text)).isEmpty();
    }

    @Test
    void slipsNeverOverlapAndPointAtTheirText() {
        Random random = new Random(7);
        String parts = "할수 있을때  되요 ㅅ 떄 the the 👩‍💻 몇일 막기위해중인 \n 됬\ud83d";
        for (int i = 0; i < 300; i++) {
            String text = random.ints(40, 0, parts.length())
                    .mapToObj(at -> parts.substring(at, Math.min(parts.length(), at + 3)))
                    .collect(Collectors.joining());
            int end = 0;
            for (Slip slip : Spelling.find(text)) {
                assertThat(slip.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(slip.text()).isEqualTo(slip.span().in(text)).isNotEqualTo(slip.better());
                end = slip.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"할수 있", "수수수", "a  ", "the the ", "ㅅ가", "중인", "되", " "})
    void aMegabyteTakesNoTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        long start = System.nanoTime();
        Spelling.find(text);
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(5);
    }
}
