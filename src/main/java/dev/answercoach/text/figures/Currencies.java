package dev.answercoach.text.figures;

import java.math.BigDecimal;

/** The signs that stand before an amount of money. */
final class Currencies {
    private Currencies() {}

    static Unit unit(String sign) {
        String code = switch (sign) {
            case "₩", "KRW" -> "KRW";
            case "€", "EUR" -> "EUR";
            case "£", "GBP" -> "GBP";
            case "¥", "JPY" -> "JPY";
            default -> "USD";
        };
        return new Unit(code, Unit.Kind.MONEY, BigDecimal.ONE, "");
    }
}
