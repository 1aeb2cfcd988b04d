package dev.answercoach.cli;

import dev.answercoach.text.Remark;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with the arguments, as a sentence of ours. */
final class WrongUse {
    private WrongUse() {}

    static Remark of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "cli.error.unknown-option" : "cli.error.unknown-argument";
            return remark(key, String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return remark(
                    "cli.error.missing",
                    missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = e.getArgSpec();
        if (argument != null && argument.isOption() && name(argument).equals(CommandLineFace.LANG)) {
            return remark("cli.error.lang", String.valueOf(e.getValue()));
        }
        return Remark.key("cli.error.usage");
    }

    private static Remark remark(String key, String value) {
        return Remark.key(key, Map.of("value", value));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
