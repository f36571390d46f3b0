/**
 * What the user said: answers with their history, and the facts that follow from them.
 *
 * <p>A draft keeps every text as it was typed; {@link menlou.draft.Facts} reads it by the catalog's
 * types, decides what is relevant and computes what is derived.
 */
@NullMarked
package menlou.draft;

import org.jspecify.annotations.NullMarked;
