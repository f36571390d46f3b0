/** Tests of the catalog: the bundled one is without defect, and every defect is found. */
@NullMarked
package menlou.catalog;

import org.jspecify.annotations.NullMarked;
