<#--
  Somebody who is signed in lets FranceConnect open the account too, or another identity in place of
  the one that does.
  linked: whether one does; refusal?: why the identity that came cannot, a name of LinkDecision
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#import "components/franceconnect.ftl" as connect>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkOwnTitle")}
  <#elseif section = "form">
    <#if refusal??>
    <div id="franceconnect-refused" data-refusal="${refusal}">
      <@feedback.alert type="error">${msg("linkOwnRefused-" + refusal)}</@feedback.alert>
      <p>${msg("linkOwnNext-" + refusal)}</p>
    </div>
    <#else>
    <p>${msg(linked?then("linkOwnReplaceText", "linkOwnText"))}</p>
    <p>${msg("linkOwnNames")}</p>
    </#if>
    <section class="connect" id="account-franceconnect">
      <@connect.control href=url.loginAction + "&step=GO"/>
    </section>
    <@feedback.nextSteps><@form.cancel/></@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
