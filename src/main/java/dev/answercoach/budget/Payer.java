package dev.answercoach.budget;

/** Who spends tokens; each kind has a table of its own, since what users spend is theirs to delete. */
enum Payer {
    USER("user_spending", "user_id"),
    SERVER("server_spending", "server_id");

    private final String table;
    private final String column;

    Payer(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    /** The column of the payer's id. */
    String column() {
        return column;
    }
}
