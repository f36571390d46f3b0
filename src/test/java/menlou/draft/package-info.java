/** Tests of drafts and the facts that follow from them. */
@NullMarked
package menlou.draft;

import org.jspecify.annotations.NullMarked;
