<#--
  The end of self-registration: the identifier to note down, and the password.
  loginId
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("noteIdentifierTitle")}
  <#elseif section = "form">
    <p class="identifier" id="login-id" dir="ltr">${loginId}</p>
    <p>${msg("noteIdentifierText")}</p>
    <@form.post id="register-password">
      <h2>${msg("createPasswordTitle")}</h2>
      <@password.pair login=loginId label=msg("password") confirm=msg("createPasswordConfirm")/>
      <@form.button label=msg("doFinish")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
