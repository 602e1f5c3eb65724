package fr.educonnect.signin.registration;

import fr.educonnect.proofs.flow.FlowStepFactory;

/** Offers {@link SelfRegistration} to registration flows. */
public final class SelfRegistrationFactory extends FlowStepFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-self-registration";

  public SelfRegistrationFactory() {
    super(
        PROVIDER_ID,
        "A guardian registers by name, mobile number and the birth dates of the children.",
        new SelfRegistration());
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect self-registration";
  }
}
