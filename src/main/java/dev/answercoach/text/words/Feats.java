package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.List;

/** Tells feats in ordinary words, which a draft would not have left out: a patent, a promotion, 수석 졸업, a paper. */
final class Feats implements NameRule {
    /** Each feat with what a draft must have so that it is none. */
    private static final List<GroundedClaim> FEATS = List.of(
            GroundedClaim.of(
                    "특허|실용신안|[Pp]atent",
                    "(?:특허|실용신안)(?:권)?(?:을|를|도)? ?(?:[0-9한두세]{1,3} ?건(?:을|의|도)? ?)?(?:출원|등록|취득|획득|받|냈|땄)|(?i:\\b(?:filed|granted|hold|holds|obtained|won|received|registered|secured)(?: [a-z0-9]{1,10}){0,2} patents?\\b|\\bpatented\\b)",
                    "특허|실용신안|(?i:patent)"),
            GroundedClaim.of(
                    "승진|진급|특진|[Pp]romot",
                    "승진(?:했|하[였며여고던]|해|한 |을 |까지)|진급(?:했|하[였며여고])|특진|(?i:\\b(?:was|were|been|got|being|am) promoted\\b|\\bpromotion to\\b)",
                    "승진|진급|특진|발탁|승격|(?i:promot)"),
            GroundedClaim.of(
                    "수석|차석|졸업|[Ll]aude|[Vv]aledictorian|[Cc]lass|[Hh]ono",
                    "(?:수석|차석)(?:으로)? ?(?:졸업|입학|합격)|조기 ?졸업|우등 ?졸업|(?i:\\b(?:summa|magna) cum laude\\b|\\bcum laude\\b|\\bvaledictorian\\b|\\b(?:top|first) (?:in|of) (?:my|the|our|her|his) class\\b|\\bgraduated (?:early|with hono))",
                    "수석|차석|조기 ?졸업|우등|1등|(?i:laude|valedictorian|(?:top|first) (?:in|of) |early|hono)"),
            GroundedClaim.of(
                    "만점|[Pp]erfect|[Ff]ull marks",
                    "만점(?:을|으로|이었|입니|까지)|(?i:\\b(?:perfect score|full marks)\\b)",
                    "만점|(?i:perfect|full marks|out of|full score)"),
            GroundedClaim.of(
                    "논문|학술지|[Pp]ublish|[Pp]aper",
                    "논문(?:을|이|도)? ?(?:[0-9한두세]{1,3} ?편(?:을|이)? ?)?(?:게재|발표|등재|출판|투고)|학술지에|(?i:\\bpublished (?:a|an|the|my|our|two|three|\\d) ?(?:[a-z-]{3,20} ){0,2}papers?\\b)",
                    "논문|학술지|저널|게재|(?i:paper|publish|journal|article)"),
            GroundedClaim.of(
                    "선정|뽑|선발|추대|of the [MmYyQq]",
                    "(?:우수|모범|올해의|이달의|베스트|으뜸|친절|MVP|[가-힣]{1,4}왕|교환학생|국가대표|대표선수)[가-힣A-Z ]{0,8}(?:으로|로|에) ?(?:선정|뽑|선발|추대)|(?i:\\bemployee of the (?:month|year)\\b|\\b(?:named|voted|chosen|selected|crowned)(?: as)?(?: the)? (?:[a-z]{2,15} ){1,4}of the (?:month|year|quarter)\\b)",
                    "선정|뽑|선발|추대|우수|MVP|상을|수상|표창|교환|(?i:selected|chosen|named|award|prize|exchange|employee of)"),
            GroundedClaim.of(
                    "우승|[Ww]on|[Ww]inning",
                    "(?<!준)우승(?:했|하였|하며|하고|을 |$|[.,)])|(?i:\\b(?:won|winning)(?= (?:the|a|an|our|my|that|this)(?: [a-z-]{2,15}){0,3} (?:contest|competition|tournament|hackathon|championship|league|cup|final|title|olympiad|challenge|relay|race)\\b(?! (?:prize|award|medal|bid|contract|entry))))",
                    "(?<!준)우승|1위|1등|일등|대상|금상|금메달|최우수|정상|상을|제패|석권|(?i:\\bw[io]n\\b|\\bwinn|\\bfirst\\b|champion|victor|gold|prize|award|\\btitle\\b|\\bbeat|1st)"),
            GroundedClaim.of(
                    "올해의|이달의",
                    "(?:올해|이달)의 [가-힣]{1,8}",
                    "올해의|이달의|이달|(?i:of the (?:year|month|quarter)|annual|monthly|yearly)"),
            GroundedClaim.of(
                    "이끌|이끈|총괄|지휘|통솔|\\b(?:head|led|lead|ran|runn|manag|supervis)",
                    "(?:팀|부서|(?:(?<![가-힣])|[야주]간|오[전후])[조반]|파트|그룹|본부|위원회|소대|분대)(?:을|를) (?:이끌(?!어 ?[내냈낸])|이끈|총괄|지휘|통솔)|(?i:\\b(?:head(?:ed|ing)|led|leading|ran|running|managed|managing|supervis(?:ed|ing)) (?:the|a|an|our|my|its)(?: [a-z-]{2,15}){0,2} (?:team|unit|department|division|branch|committee|squad|crew|section|office)\\b)",
                    "이끌|이끈|맡|담당|총괄|관리|주도|운영|대표|리드|책임|지휘|통솔|인솔|감독|꾸려|꾸리|조직|조율|[팀조반부실과회단]장(?!님|에게|께|한테|과 |와 |을|이 |의 )|리더|선임|주임|(?i:charge|manag|head|\\bl[e]a?d|supervis|direct|chair|captain|coordinat|organi[sz]|\\br[au]n\\b|running|found|start|responsib|chief|foreman|oversaw|oversee)"),
            GroundedClaim.of(
                    "장학|[Ss]cholarship",
                    "장학(?:금|생)(?:을|으로|에)? ?(?:받|선발|선정|수혜|뽑)|(?i:\\b(?:won|received|awarded|earned)(?: [a-z]{1,12}){0,3} scholarship)",
                    "장학|(?i:scholarship|fellowship|grant)"));

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        return GroundedClaim.newIn(FEATS, rewrite, known);
    }
}
