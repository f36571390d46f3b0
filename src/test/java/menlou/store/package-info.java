/** What holds for drafts on disk, also when disk, power and other programs fail. */
@NullMarked
package menlou.store;

import org.jspecify.annotations.NullMarked;
