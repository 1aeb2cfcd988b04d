package dev.answercoach.review.offline;

import java.util.List;

/** Invented answers, each question with a weak, a middling and a strong one. */
final class Answers {
    /** One question, answered three times. */
    record Triplet(String question, String weak, String middle, String strong) {
        List<String> all() {
            return List.of(weak, middle, strong);
        }

        @Override
        public String toString() {
            return question;
        }
    }

    static final Triplet PROJECT = new Triplet(
            "가장 어려웠던 프로젝트와 해결 과정을 기술해 주십시오.",
            "저는 대학교 때 팀 프로젝트를 하면서 많은 어려움을 겪었습니다. 하지만 포기하지 않고 최선을 다해 노력했습니다. 그 결과 좋은 성과를 얻을 수 있었고 소통의 중요성을 느꼈습니다.",
            "한빛커머스에서 주문 서버를 운영할 때 저녁마다 응답이 느려지는 문제가 있었습니다. 저는 원인을 찾기 위해 로그를 분석했습니다."
                    + " 이후 자주 조회되는 상품 정보에 캐시를 적용했습니다. 그 결과 응답 속도가 크게 개선되었습니다. 이 경험을 통해 성능의 중요성을 배웠습니다.",
            "한빛커머스에서 하루 주문 12만 건을 처리하던 주문 서버가 저녁 피크마다 4초 넘게 지연되어 고객 이탈이 늘고 있었습니다."
                    + " 저는 2주 안에 원인을 찾아 피크 시간의 응답을 1초 아래로 낮추는 과제를 맡았습니다."
                    + " 먼저 스레드 덤프와 느린 쿼리 로그를 수집해 재고 확인 쿼리의 잠금 경합이 원인임을 확인했습니다."
                    + " 이후 재고 확인을 Kafka 기반 비동기 처리로 분리하고, 중복 차감을 막기 위해 주문 번호를 멱등성 키로 적용했습니다."
                    + " 마지막으로 부하 테스트를 자동화해 배포 전에 같은 조건을 재현하도록 했습니다."
                    + " 그 결과 피크 응답 시간이 4.2초에서 0.6초로 줄었고, 주문 실패에 대한 고객 문의가 월 180건에서 20건으로 감소했습니다."
                    + " 이 경험을 통해 고치기 전에 먼저 측정해야 한다는 원칙을 배웠고, 이후 모든 배포에 부하 테스트를 표준으로 적용했습니다.");

    static final Triplet CONFLICT = new Triplet(
            "팀 안에서 갈등을 해결한 경험을 작성해 주세요.",
            "저희 팀은 사이가 좋지 않았습니다. 저희는 서로 이야기를 많이 했습니다. 결국 잘 마무리되었습니다.",
            "인턴으로 일하던 나래물류에서 배차 화면을 두고 기획자와 의견이 달랐습니다. 저는 기획자와 회의를 하며 서로의 의견을 정리했습니다."
                    + " 이후 화면을 두 가지로 나누어 제안했습니다. 덕분에 일정 안에 화면을 완료했습니다.",
            "나래물류 인턴 때 배차 화면 개편을 두고 기획자는 지도를, 현장 담당자 14명은 표를 원해 일정이 2주 밀리는 갈등이 있었습니다."
                    + " 저는 누가 옳은지 따지기보다 쓰임새를 수치로 확인해야 한다고 판단했습니다."
                    + " 먼저 현장에서 3일간 배차 작업을 관찰해 화면별 사용 시간을 조사했고, 그 로그를 표로 정리해 회의에서 공유했습니다."
                    + " 이후 표를 기본 화면으로 두되 지도를 한 번에 여는 안을 제안해 두 쪽을 설득했습니다."
                    + " 그 결과 배차 한 건에 걸리는 시간이 95초에서 60초로 줄었고, 현장 팀이 이 화면을 표준으로 채택했습니다."
                    + " 의견이 갈릴 때는 먼저 데이터를 함께 보고 기준부터 합의해야 한다는 것을 배웠고, 이후 프로젝트에서도 회의 전에 지표를 공유하고 있습니다.");

    static final Triplet MOTIVATION = new Triplet(
            "지원 동기와 입사 후 포부를 작성해 주세요.",
            "귀사는 세계 최고의 회사입니다. 저는 어릴 때부터 귀사를 존경했습니다. 뽑아만 주신다면 최선을 다하겠습니다. 귀사와 함께 성장하겠습니다.",
            "저는 결제 서비스에 관심이 많아 귀사에 지원했습니다. 학교에서 쇼핑몰 프로젝트를 진행하며 결제 기능을 구현했습니다." + " 입사 후에는 결제 장애를 줄이는 개발자가 되겠습니다.",
            "귀사의 정산 플랫폼 업무에 지원한 이유는 제가 겪은 정산 오류 때문입니다."
                    + " 은하마켓에서 판매자 정산 배치를 운영하며 매달 40건의 금액 불일치를 수작업으로 고쳤습니다."
                    + " 저는 Spring Batch의 재처리 구간에 거래 번호를 키로 적용해 중복 집계를 막았고, 불일치를 40건에서 2건으로 줄였습니다."
                    + " 돈을 다루는 데이터의 정합성을 끝까지 책임지는 일에 끌렸고, 귀사의 정산 서비스가 그 일을 가장 큰 규모로 하고 있다고 느꼈습니다."
                    + " 입사 후 첫 3개월은 정산 도메인과 장애 기록을 먼저 익히고, 이후 대사 작업을 자동화해 수작업을 절반으로 줄이겠습니다."
                    + " 1년 안에는 정산 지표를 실시간으로 확인하는 모니터링을 팀과 만들겠습니다.");

    static final Triplet IDEMPOTENCY = new Triplet(
            "멱등성이란 무엇이며 어떻게 보장하는지 설명해 주세요.",
            "API를 잘 만들면 됩니다. REST, Redis, Kafka, Spring을 많이 써 보았습니다.",
            "멱등성은 같은 요청을 여러 번 보내도 결과가 같은 성질입니다. 서버는 요청마다 키를 저장해 두고 같은 키가 오면 저장한 응답을 반환합니다." + " 결제처럼 중복되면 안 되는 곳에 씁니다.",
            "멱등성은 같은 요청이 여러 번 와도 한 번 처리한 것과 결과가 같은 성질을 뜻합니다."
                    + " 클라이언트가 요청마다 고유한 키를 보내면, 서버는 먼저 그 키를 유니크 인덱스로 저장하고 처리가 끝난 뒤 응답을 함께 저장합니다."
                    + " 같은 키가 다시 오면 저장한 응답을 반환하므로 두 번 실행되지 않습니다."
                    + " 예를 들어 결제 승인 중 타임아웃이 나면 클라이언트가 재시도해도 두 번 결제되지 않습니다."
                    + " 반면 키를 Redis에만 두면 빠르지만 장애 때 유실될 수 있어, 저는 비용이 더 들어도 DB를 선택했고 쓰기 지연이 늘어나는 것을 감수했습니다."
                    + " 처리 중에 서버가 죽으면 키가 잠긴 채 남기 때문에 만료 시각을 두고, 잠긴 키의 수를 지표로 모니터링합니다."
                    + " 은하마켓 주문 API에 이 방식을 적용해 중복 주문을 월 35건에서 0건으로 줄였습니다.");

    static final Triplet COUPON = new Triplet(
            "선착순 쿠폰 발급 시스템을 설계해 보세요.",
            "서버를 여러 대 두고 Redis를 쓰면 됩니다. 많이 쓰는 기술이라 좋습니다.",
            "쿠폰 수를 Redis에 저장하고 요청이 오면 하나씩 줄입니다. 발급 결과는 DB에 저장합니다. 요청이 초당 5,000건까지 들어온다고 가정합니다."
                    + " Redis에 장애가 나면 복제본을 사용합니다.",
            "쿠폰 1만 장에 사용자 50만 명이 첫 1분에 몰린다고 가정하면 평균은 초당 8,300건이고 최대는 초당 3만 건으로 추정합니다."
                    + " 목표는 발급 응답을 200ms 이내로 보장하고 한 장도 초과 발급하지 않는 것입니다."
                    + " 요청은 먼저 게이트웨이에서 사용자별로 한 번만 통과하고, 이후 Redis의 원자적 감소로 남은 수를 확인한 뒤 큐에 넣습니다."
                    + " 소비자가 큐에서 읽어 쿠폰 기록을 DB에 저장하므로 DB가 느려도 사용자는 기다리지 않습니다."
                    + " DB 잠금만 쓰는 대안은 단순하고 일관성이 강하지만 초당 3만 건에서는 지연이 커져, 복잡도가 늘어나는 대가를 감수하고 큐를 선택했습니다."
                    + " 소비자가 처리 중에 죽으면 메시지가 중복될 수 있으므로 사용자와 쿠폰 번호를 유니크 키로 두고 재시도합니다."
                    + " Redis가 다운되면 발급을 멈추고 DB 기록으로 남은 수를 복구하며, 큐 길이와 발급 실패율에 알람을 겁니다.");

    static final Triplet ENGLISH_STORY = new Triplet(
            "Tell me about a challenging problem you solved.",
            "I am a hard worker and a team player. We had many challenges in our project. We worked together and it went well.",
            "At Brightlane our checkout service was slow during sales. I looked at the logs and found slow queries."
                    + " I added an index to fix the problem. As a result the service was much faster.",
            "At Brightlane, our checkout service timed out for about 3,000 customers during every sale."
                    + " I had to bring the p95 latency below one second within two weeks."
                    + " First I profiled the service using async-profiler and traced the cause to a stock check that locked a table."
                    + " Then I moved the stock check to a queue and added an idempotency key, because retries must not sell an item twice."
                    + " Finally I wrote a load test that runs before each release."
                    + " As a result, p95 latency fell from 4.2 seconds to 0.8 seconds and support tickets dropped from 120 to 15 a week."
                    + " I learned to measure before I change anything, and since then every release of the team has run that load test.");

    static final Triplet ENGLISH_MOTIVATION = new Triplet(
            "Why do you want to work here?",
            "Your company is amazing. I am passionate about technology. I will do my best.",
            "I am interested in your payments team. I worked on a web shop at university and built a checkout. I want to work on payments.",
            "I am applying to your settlement team because I spent two years repairing settlements by hand."
                    + " At Northquay I maintained the payout batch, and each month we corrected 40 mismatched payouts."
                    + " I built a reconciliation job using Spring Batch and cut the mismatches from 40 to 2 a month."
                    + " That is why your posting about settlement reliability drew me."
                    + " In my first three months I will first learn your incident history and then automate one manual check."
                    + " Within a year I want to halve the payouts that need a human, and track that on a dashboard.");

    static final Triplet ENGLISH_TECHNICAL = new Triplet(
            "What is a database index and when would you use one?",
            "An index is good for performance. I have used MySQL and PostgreSQL.",
            "An index is a sorted structure that maps values to rows. The database reads the index instead of the whole table. It makes reads fast.",
            "An index is a separate, sorted structure, usually a B-tree, that maps column values to rows."
                    + " The database first looks up the value in the tree and then reads only the matching rows, so a query on a million rows touches a few pages."
                    + " For example, an index on (customer, date) serves a list of one customer's orders in order."
                    + " However, each write must also update the index, so writes become slower; I prefer an index when reads outnumber writes and accept that price."
                    + " If statistics are stale, the planner may choose a full scan and requests time out; I monitor slow query metrics and rebuild statistics to recover."
                    + " At Brightlane I added a partial index to the order table and cut a report from 9 seconds to 0.3 seconds.");

    static final List<Triplet> ALL = List.of(
            PROJECT, CONFLICT, MOTIVATION, IDEMPOTENCY, COUPON, ENGLISH_STORY, ENGLISH_MOTIVATION, ENGLISH_TECHNICAL);

    private Answers() {}
}
