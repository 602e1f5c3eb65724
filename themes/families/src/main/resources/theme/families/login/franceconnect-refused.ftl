<#--
  FranceConnect does not open an account, and why; told after the proof only, or where the identity
  opened the account before.
  refusal: CONTRADICTED, UNDECIDED, OTHER_NAMES, REPLACED_LATELY, OTHER_ACCOUNT, FROZEN or LEFT;
  signInUrl: another way in
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("franceConnectRefused-" + refusal)}
  <#elseif section = "form">
    <div id="franceconnect-refused" data-refusal="${refusal}">
      <p>${msg("franceConnectRefusedText-" + refusal)}</p>
      <p>${msg("franceConnectRefusedNext")}</p>
    </div>
    <@feedback.nextSteps><@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=signInUrl/></@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
