package dev.answercoach.store;

import java.sql.Types;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Passes every string on its way into a statement and out of a column through {@link StorableText}. */
final class StorableTextPlugin implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new StorableArguments());
        ColumnMapper<String> column = (row, number, context) -> {
            String stored = row.getString(number);
            return stored == null ? null : StorableText.decode(stored);
        };
        jdbi.registerColumnMapper(String.class, column);
    }

    private static final class StorableArguments extends AbstractArgumentFactory<String> {
        StorableArguments() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, StorableText.encode(value));
        }
    }
}
