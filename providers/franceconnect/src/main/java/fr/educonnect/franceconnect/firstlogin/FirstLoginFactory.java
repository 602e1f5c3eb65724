package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.proofs.flow.FlowStepFactory;

/** Offers {@link FirstLogin} to flows of a first broker login. */
public final class FirstLoginFactory extends FlowStepFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-franceconnect-first";

  public FirstLoginFactory() {
    super(
        PROVIDER_ID,
        "A guardian whom FranceConnect knows proves which account is theirs.",
        new FirstLogin());
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect first sign-in by FranceConnect";
  }
}
