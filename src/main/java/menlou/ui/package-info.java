/**
 * The window. Every view knows its model; a model knows the domain and no window. The only room
 * that sees JavaFX.
 */
@NullMarked
package menlou.ui;

import org.jspecify.annotations.NullMarked;
