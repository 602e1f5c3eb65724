<#--
  A service that is not for the account that is signed in: whose it is, why, and what to do.
  refusal: PROFILE, NO_CHILD, DEGREE, ACADEMY or SCHOOL; profile: STUDENT or GUARDIAN; serviceName, personName, loginId;
  toConfirm: children are waiting to be confirmed; serviceWaits: the service is answered; serviceUrl?, portalUrl?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#assign confirms = refusal == "NO_CHILD" && toConfirm>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("serviceRefusedTitle")}
  <#elseif section = "form">
    <div id="service-refused" data-refusal="${refusal}">
      <p>${msg("serviceRefusedService")} <strong id="service-name">${serviceName}</strong></p>
      <p>${msg("serviceRefusedAccount")} <strong id="person-name">${personName}</strong> (<span id="login-id" dir="ltr">${loginId}</span>)</p>
      <p id="refusal-reason">${msg("serviceRefused-" + refusal + "-" + profile)}</p>
      <p>${msg(confirms?then("serviceRefusedNext-CONFIRM", "serviceRefusedNext-" + refusal))}</p>
      <#if confirms><@form.step value="CHILDREN" label=msg("doSayChildren") look="primary"/></#if>
      <#if serviceWaits>
      <@form.step value="SERVICE" label=msg("backToApplication") look=confirms?then("secondary", "primary")/>
      </#if>
      <@form.step value="OTHER" label=msg("doSignInOther")/>
    </div>
    <#if (!serviceWaits && serviceUrl??) || portalUrl??>
    <@feedback.nextSteps>
      <#if !serviceWaits && serviceUrl??>
      <@form.buttonLink label=msg("backToApplication") id="backToApplication" href=serviceUrl look="secondary"/>
      </#if>
      <#if portalUrl??><@form.buttonLink label=msg("toPortal") id="to-portal" href=portalUrl look="secondary"/></#if>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
