package dev.answercoach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a chat assistant says around the text that was asked of it: "다음은 요청하신 초안입니다.", "Let me know if you'd like
 * it shorter." It opens or closes a text; only what an assistant says of itself may stand anywhere.
 *
 * <p>An applicant offers to talk too, so an offer counts only if it is one to edit the text.
 */
final class AssistantTalk {
    private static final String KOREAN_YES = "(?:네|넵|예|물론(?:입니다|이죠|이에요)|알겠습니다|좋습니다|그럼요|안녕하세요)[,.!~]{0,3} ?";
    private static final String KOREAN_TEXT = "(?:자기소개서|자소서|답변|초안|수정본|수정안|버전|예시|첨삭|다듬|글|문장|지원서|소개글|내용|샘플|결과물|개선안)";
    private static final String ENGLISH_YES =
            "(?:sure(?: thing)?|certainly|of course|absolutely|got it|no problem|okay|ok|great|definitely|happy to help|thanks for sharing|thank you for sharing)";
    private static final String EDITED =
            "(?:revised|polished|rewritten|improved|refined|updated|edited|enhanced|shortened|concise|tailored|rephrased|cleaned[- ]up|sample|draft(?:ed)?|stronger|tightened|translated)";

    private static final List<Pattern> OPENINGS = List.of(
            Pattern.compile("(?:" + KOREAN_YES
                    + ")?(?:다음은|아래는|이하는|여기)?[^\\n]{0,20}(?:요청하신|요청 주신|말씀하신|말씀 주신|보내 ?주신|제공해 ?주신|작성해 ?주신|입력하신|주신|원하시는|조건에 맞(?:게|춰|춘)|글자 ?수에 맞)[^\\n]{0,60}"
                    + KOREAN_TEXT + "[^\\n]{0,40}(?:다|요)[.:!]?"),
            Pattern.compile(
                    "(?:" + KOREAN_YES
                            + ")?(?:다음은|아래는|여기) [^\\n]{0,40}(?:초안|수정본|수정안|다듬은|첨삭|개선한|자기소개서|자소서|(?:수정된?|개선된?) (?:버전|글|답변))[^\\n]{0,20}(?:다|요)[.:!]?"),
            Pattern.compile("(?:네|넵|물론(?:입니다|이죠|이에요)|알겠습니다|좋습니다|그럼요)[,.!~]{0,3} [^\\n]{0,60}" + KOREAN_TEXT
                    + "[^\\n]{0,40}(?:드리겠습니다|드릴게요|드렸습니다|봤습니다|보겠습니다|볼게요|했습니다|하겠습니다|입니다)[.:!]?"),
            Pattern.compile("물론(?:입니다|이죠|이에요)[.!]"),
            Pattern.compile(
                    "(?:수정(?:된|한)?|개선(?:된|한)?|다듬은|최종|완성(?:된|본)?|첨삭) ?(?:버전|초안|답변|자기소개서|글|결과|본|안)?(?: ?\\([^)\\n]{1,20}\\))? ?[:：]"),
            Pattern.compile(
                    "(?:(?:최종|수정된|수정한|개선된|개선한|다듬은|보완된|보완한|완성된|첨삭한|재작성한|새로 쓴) ?){1,2}(?:버전|초안|답변|자기소개서|자소서|지원서|지원 ?동기|수정본|완성본|글|본|안|문장|결과물?)(?:입니다[.:!]?|이에요[.:!]?|예요[.:!]?|)"),
            Pattern.compile("(?:네, )?(?:요청|말씀|부탁)하신 (?:대로|내용대로|내용을|바와 같이) [^\\n]{0,60}(?:습니다|어요)[.:!]?"),
            Pattern.compile("(?:최종 ?)?(?:수정본|완성본|개선본|첨삭본|수정안)(?:입니다)?[.:!]?"),
            Pattern.compile(
                    "(?:아래와|다음과|이렇게) ?(?:같이)? ?(?:수정|작성|다듬|정리|보완|재작성)[가-힣]{0,3} ?(?:보았|봤|드립|드렸|했|하였)[가-힣]{0,4}니다[.:]?"),
            Pattern.compile(
                    "(?i)" + ENGLISH_YES + "[!,.] I(?:'d|’d| can| would| will|'ll)[^\\n]{0,30}\\bhelp\\b[^\\n]{0,40}"),
            Pattern.compile("(?i)" + ENGLISH_YES + "!"),
            Pattern.compile(
                    "(?i)" + ENGLISH_YES
                            + "[!,.:—–-]{1,2} ?(?=[^\\n]{0,100}\\b(?:version|answer|draft|essay|response|paragraph|letter|statement|text|edit|revis|polish|rewr|improv))(?:here|below|this|I|let)\\b[^\\n]{0,140}"),
            Pattern.compile(
                    "(?i)(?:here(?:'s|’s| is| are)|below (?:is|are)|this is|I(?:'ve|’ve| have)) [^\\n]{0,40}\\b"
                            + EDITED
                            + "\\b[^\\n]{0,80}(?::|\\b(?:version|answer|response|essay|letter|statement|text|paragraph)\\b[^\\n]{0,40}[.!:])"),
            Pattern.compile(
                    "(?i)(?:here(?:'s|’s| is| are)) (?:your|the) [^\\n]{0,60}(?:you (?:asked|requested|wanted)|:)[^\\n]{0,40}"),
            Pattern.compile("(?i)(?:" + EDITED
                    + ") (?:version|answer|response|draft|text|essay|paragraph)(?: \\([^)\\n]{1,30}\\))?:"),
            Pattern.compile("(?:ChatGPT(?:의 말| said)?|Claude|Gemini|Assistant|나의 말|You said) ?:?"));

    private static final List<Pattern> CLOSINGS = List.of(
            Pattern.compile("[^\\n]{0,30}(?:도와 ?드릴까요\\?|봐 ?드릴까요\\?|만들어 ?드릴(?:까요\\?|게요[.!]?|수 있습니다[.!]?))"),
            Pattern.compile(
                    "(?:이|위|해당) (?:답변|글|버전|초안|자기소개서|자소서)(?:은|는|에서는) [^\\n]{0,60}(?:작성|구성|수정|맞추|맞췄|다듬)[^\\n]{0,12}습니다[.!]?"),
            Pattern.compile(
                    "(?i)I can also [^\\n]{0,80}\\b(?:if you(?:'d|’d)? (?:like|want|prefer)|for you)\\b[^\\n]{0,40}"),
            Pattern.compile(
                    "(?i)this (?:version|draft|revision|answer|rewrite) (?=[^\\n]{0,140}\\b(?:words|characters|tone|STAR|concise|limit|original|structure|your)\\b)[^\\n]{1,160}"),
            Pattern.compile(
                    "(?i)(?:note: )?I(?:'ve|’ve| have)? (?:kept|left|removed|shortened|rephrased|avoided|preserved|tightened) (?:all |out |the |your |any |every ){1,3}(?:original|figures?|facts?|numbers?|tone|wording|meaning|voice|clich[eé]s?|filler|structure|names?)\\b[^\\n]{0,100}"),
            Pattern.compile(
                    "(?=[^\\n]{0,80}(?:다듬|수정|고쳐|줄여|늘려|짧게|길게|버전|톤|어조|바꿔|작성해|글자 ?수|첨삭|추가해|보완|맞춰|변경|영어로|번역))(?:[^\\n]{0,20}(?:필요|원)하(?:시면|면|신다면|실 경우)|(?:혹시|추가로|언제든|더) )[^\\n]{0,80}(?:드릴게요|드리겠습니다|드릴 수 있(?:습니다|어요)|드릴까요\\?|말씀해 ?주(?:세요|십시오)|알려 ?주(?:세요|십시오)|요청해 ?주(?:세요|십시오)|주시면[^\\n]{0,30}|가능합니다|도와드[^\\n]{0,20})[.!~]?"),
            Pattern.compile("(?:[^\\n]{0,30})(?:다듬어|수정해|고쳐|줄여|늘려|바꿔|첨삭해|보완해|작성해|번역해) ?드릴까요\\?"),
            Pattern.compile(
                    "(?:이|위) (?:답변|내용|글|초안|예시)[^\\n]{0,20}(?:도움이 되(?:었|셨)[^\\n]{0,20}|참고[^\\n]{0,20}(?:세요|바랍니다)[.!]?)"),
            Pattern.compile("도움이 되(?:었으면|셨으면|셨길|셨기를|었기를|길|시길)[^\\n]{0,20}(?:좋겠습니다|바랍니다|바라요)[.!]?"),
            Pattern.compile(
                    "[^\\n]{0,40}(?:본인의|실제|자신의|지원자(?:님)?의) ?(?:경험|상황|사례|이력|내용|수치)[^\\n]{0,30}(?:수정|바꿔|변경|교체|맞춰|조정)[^\\n]{0,20}(?:세요|십시오|좋습니다|바랍니다|됩니다)[.!]?"),
            Pattern.compile(
                    "(?i)(?:please )?(?:let me know|feel free|would you like|do you want|want me to|just let me know|if you(?:'d|’d| would)? (?:like|want|need|prefer)|happy to|I(?:'m|’m| am|'d be|’d be| can| could)(?: also| happy| glad){0,2} )(?=[^\\n]{0,140}\\b(?:adjust|shorten|lengthen|tweak|revise|revisions?|edits?|tailor|versions?|rewrite|refine|rephrase|tone|make it|modify|shorter|longer|more (?:formal|casual|concise)|polish|word count|draft|customi[sz]e|further (?:changes|edits)|any changes|anything else)\\b)[^\\n]{0,160}"),
            Pattern.compile("(?i)(?:I )?hope (?:this|that|it) helps[^\\n]{0,40}"),
            Pattern.compile("(?i)good luck with your (?:application|interview|essay)[^\\n]{0,30}"),
            Pattern.compile(
                    "(?i)(?:remember|be sure|make sure|don't forget) to (?:replace|customi[sz]e|fill in|adjust|tailor|personali[sz]e|swap)[^\\n]{0,120}"),
            Pattern.compile("(?i)regenerate response|copy code|답변 다시 생성|복사하기"));

    /** Behind it an assistant says what it has done. */
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?:수정|첨삭|개선) ?(?:포인트|이유|의견) ?[:：]|(?:수정|변경|개선)한 (?:점|부분|내용) ?[:：]");

    /** What an assistant says of itself, up to the end of the clause after it. */
    private static final Pattern ITSELF = Pattern.compile(
            "(?i:\\bas an? (?:AI|artificial intelligence)(?:[- ](?:language[- ]model|assistant|model|chatbot))?,|\\bI(?:'m|’m| am) (?:just |only )?an? (?:AI|artificial intelligence) (?:language model|assistant|model|chatbot)\\b|\\bmy knowledge cut-?off\\b)[^.,;\\n]{0,80}"
                    + "|(?:(?:저는 )?(?:AI|인공지능)(?: 언어)? ?(?:모델|어시스턴트|챗봇)(?:로서|이므로|이라서|이기 때문에)|저는 (?:AI|인공지능)(?: 언어)? ?(?:모델|어시스턴트)(?:입니다|이며|이라))[^.\\n]{0,80}");

    /** How many sentences at either end an assistant's words may fill. */
    private static final int ENDS = 3;
    /** A sentence ends for this purpose with its line, or after a mark and a space. */
    private static final Pattern SENTENCE = Pattern.compile("[^\\s][^\\n]*?(?:[.!?:](?=\\s)|(?=\\n|$))");

    private static final int REACH = 1_000;

    private AssistantTalk() {}

    /** Where an assistant speaks; sentences of one line that follow each other are one place. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        openings(text, found);
        Matcher itself = ITSELF.matcher(text);
        while (hasItself(text) && itself.find()) {
            found.add(new Span(itself.start(), itself.end()));
        }
        closings(text, found);
        return found;
    }

    /** The pattern looks at every letter; most texts have neither word. */
    private static boolean hasItself(String text) {
        return text.contains("AI") || text.contains("인공지능") || text.contains("rtificial") || text.contains("cutoff");
    }

    private static void openings(String text, List<Span> found) {
        String head = text.substring(0, Math.min(text.length(), REACH));
        for (Span sentence : sentences(head, 0).limit(ENDS).toList()) {
            if (!matches(OPENINGS, sentence.in(text))) {
                return;
            }
            add(sentence, text, found);
        }
    }

    private static void closings(String text, List<Span> found) {
        int from = Math.max(0, text.length() - REACH);
        List<Span> sentences = sentences(text.substring(from), from).toList();
        int first = announced(sentences, text);
        while (first > Math.max(0, sentences.size() - ENDS)
                && matches(CLOSINGS, sentences.get(first - 1).in(text))) {
            first--;
        }
        sentences.subList(first, sentences.size()).forEach(sentence -> add(sentence, text, found));
    }

    /** Where the last line's announcement begins, as in "수정 포인트: 첫 문장을 줄였습니다.", or behind the last sentence. */
    private static int announced(List<Span> sentences, String text) {
        int before = sentences.size() - 2;
        boolean note = before >= 0
                && ANNOUNCEMENT.matcher(sentences.get(before).in(text)).matches()
                && text.substring(
                                sentences.get(before).end(),
                                sentences.get(before + 1).start())
                        .equals(" ");
        return note ? before : sentences.size();
    }

    private static void add(Span sentence, String text, List<Span> found) {
        Span last = found.isEmpty() ? sentence : found.get(found.size() - 1);
        boolean joined = last.end() < sentence.start()
                && text.substring(last.end(), sentence.start()).chars().allMatch(unit -> unit == ' ');
        if (joined) {
            found.set(found.size() - 1, new Span(last.start(), sentence.end()));
        } else {
            found.add(sentence);
        }
    }

    private static boolean matches(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(sentence).matches());
    }

    private static Stream<Span> sentences(String part, int offset) {
        return SENTENCE.matcher(part).results().map(one -> new Span(offset + one.start(), offset + one.end()));
    }
}
