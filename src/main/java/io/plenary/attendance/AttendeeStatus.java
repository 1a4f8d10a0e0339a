package io.plenary.attendance;

/** How far somebody has come, or that they stay away. */
public enum AttendeeStatus {
  /** Asked to come; no more is known. */
  INVITED,
  /** It is certain that they come: confirmed, accepted, announced. */
  CONFIRMED,
  /** There for it, before it has begun. */
  ARRIVED,
  /** Take or took part. */
  ATTENDED,
  /** Refused, cancelled, will not come. */
  DECLINED,
  /** Not there: missing, not represented. */
  ABSENT
}
