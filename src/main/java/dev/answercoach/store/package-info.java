/** Opening and migrating the database, and transactions. SQL stands in the feature that owns the table. */
@NullMarked
package dev.answercoach.store;

import org.jspecify.annotations.NullMarked;
