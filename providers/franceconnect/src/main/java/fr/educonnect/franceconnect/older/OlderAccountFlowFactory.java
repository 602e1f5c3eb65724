package fr.educonnect.franceconnect.older;

import fr.educonnect.proofs.flow.FlowStepFactory;

/** Offers {@link OlderAccountFlow} as the first broker login flow of older accounts. */
public final class OlderAccountFlowFactory extends FlowStepFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-older-account";

  public OlderAccountFlowFactory() {
    super(
        PROVIDER_ID,
        "Opens the account of somebody who was found by the vectors of an older one.",
        new OlderAccountFlow());
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect older account";
  }
}
