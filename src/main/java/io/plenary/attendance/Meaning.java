package io.plenary.attendance;

/** What a verb, or a state behind "to be", says about coming. */
enum Meaning {
  COME,
  /** Coming, which once done is being there: "has come". */
  MOVE,
  ARRIVE,
  CONFIRM,
  INVITE,
  EXPECT,
  DECLINE,
  ABSENT,
  /** Said of a meeting or a list, about those behind the verb: "brings together", "includes". */
  GATHER
}
