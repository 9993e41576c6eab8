/// Things with an exact grammar: documents, phones, money, dates.
@NullMarked
package io.prosa.nlu.entity;

import org.jspecify.annotations.NullMarked;
