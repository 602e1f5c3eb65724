package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.FamilyLookup;
import fr.educonnect.directory.account.NumberLookup;
import fr.educonnect.directory.account.VectorLookup;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.message.GatewayHealth;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.WrongLinks;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.directory.school.KnownSchools;
import java.util.function.Supplier;

/** What a request is given as the directory has it. */
abstract class DirectoryParts implements DirectoryProvider {

  final Supplier<OpenDirectory> directory;

  DirectoryParts(Supplier<OpenDirectory> directory) {
    this.directory = directory;
  }

  @Override
  public Allowances allowances() {
    return directory.get().allowances;
  }

  @Override
  public ProofLinks proofLinks() {
    return directory.get().proofLinks;
  }

  @Override
  public FamilyLookup lookup() {
    return directory.get().lookup;
  }

  @Override
  public KnownSchools schools() {
    return directory.get().schools;
  }

  @Override
  public NumberLookup numbers() {
    return directory.get().numbers;
  }

  @Override
  public VectorLookup vectors() {
    return directory.get().vectors;
  }

  @Override
  public JourneySteps journeySteps() {
    return directory.get().journeySteps;
  }

  @Override
  public MessageQueue messages() {
    return directory.get().messages;
  }

  @Override
  public GatewayHealth gatewayHealth() {
    return directory.get().gatewayHealth;
  }

  @Override
  public WrongLinks wrongLinks() {
    return directory.get().wrongLinks;
  }

  @Override
  public JoinReads joins() {
    return directory.get().joins;
  }
}
