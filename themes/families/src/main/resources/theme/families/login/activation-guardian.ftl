<#--
  A guardian's first sign-in with the provisional password.
  personName, children, triesLeft?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<#import "components/contact.ftl" as contact>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("activationTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("activationReserved")}</p>
    <p>${msg("activationText")}</p>
    <@form.post id="activation-guardian">
      <h2>${msg("identityTitle")}</h2>
      <p class="person" dir="auto">${personName}</p>
      <p class="hint">${msg("identityOther")}</p>
      <h2>${msg("mailTitle")}</h2>
      <p>${msg("mailWhy")}</p>
      <@contact.mailTwice/>
      <h2>${msg("passwordTitle")}</h2>
      <@password.pair login=loginId!""/>
      <h2>${msg("childrenTitle")}</h2>
      <@birthdate.children children=children triesLeft=triesLeft!-1/>
      <@form.button label=msg("doActivate")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
