package io.plenary.figures;

/** How far those counted had come, from an invitation to a seat in the hall. */
public enum Status {
  INVITED,
  REGISTERED,
  CONFIRMED,
  EXPECTED,
  ATTENDING,
  ATTENDED
}
