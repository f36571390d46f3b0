/**
 * Keeps drafts on disk: {@link menlou.draft.DraftStore} on SQLite. The only user of {@code
 * java.sql}.
 *
 * <p>Every change is durable when the method returns: write-ahead log, {@code synchronous=FULL}.
 */
@NullMarked
package menlou.store;

import org.jspecify.annotations.NullMarked;
