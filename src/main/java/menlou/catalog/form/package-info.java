/**
 * What papers look like, as data: form sheets, flowing documents and the order of the packet. No
 * drawing here.
 */
@NullMarked
package menlou.catalog.form;

import org.jspecify.annotations.NullMarked;
