/// The website widget's door: POST up, Server-Sent Events down.
@NullMarked
package io.prosa.app.widget;

import org.jspecify.annotations.NullMarked;
