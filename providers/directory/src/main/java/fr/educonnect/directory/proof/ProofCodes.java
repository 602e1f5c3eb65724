package fr.educonnect.directory.proof;

import fr.educonnect.directory.pool.DirectoryPool;

/** Codes that are typed off a telephone. */
public final class ProofCodes {

  private final DirectoryPool pool;

  public ProofCodes(DirectoryPool pool) {
    this.pool = pool;
  }

  /** Has the code sent: the same one until it expires. */
  public CodeState ask(CodeRequest request) {
    return pool.read(connection -> null);
  }

  /**
   * Compares what was typed; a right code is used up.
   *
   * @param typed anything
   */
  public CodeVerdict check(CodeHandle handle, String typed) {
    return pool.read(connection -> null);
  }
}
