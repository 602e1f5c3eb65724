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
      <@feedback.alert type="error" focused=true>${msg("linkOwnRefused-" + refusal)}</@feedback.alert>
      <p>${msg("linkOwnNext-" + refusal)}</p>
    </div>
    </#if>
    <p>${msg(linked?then("linkOwnReplaceText", "linkOwnText"))}</p>
    <p>${msg("linkOwnNames")}</p>
    <section class="connect" id="account-franceconnect">
      <@connect.control href=url.loginAction + "&step=GO"/>
    </section>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
