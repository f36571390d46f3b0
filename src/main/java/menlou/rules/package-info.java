/** What the rules of the edition say of a draft: findings with reasons, in every language. */
@NullMarked
package menlou.rules;

import org.jspecify.annotations.NullMarked;
