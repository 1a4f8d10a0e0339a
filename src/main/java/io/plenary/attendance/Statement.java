package io.plenary.attendance;

/** That a guest comes or stays away. */
record Statement(Guest guest, AttendeeStatus status) {}
