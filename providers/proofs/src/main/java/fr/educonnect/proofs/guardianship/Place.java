package fr.educonnect.proofs.guardianship;

/** Where somebody is on the way: the constants of a journey's enum, kept in notes by name. */
public interface Place {

  /** Of the enum. */
  String name();

  /** The name in events and metrics. */
  String label();

  /** Which of the steps that the page counts it is, from 1. */
  int number();
}
