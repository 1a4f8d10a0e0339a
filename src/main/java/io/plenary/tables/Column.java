package io.plenary.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column of a table means: the table dictionary is made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** What it means, its unit, and when it is null. */
  String value();

  /** One value it could have. */
  String example();
}
