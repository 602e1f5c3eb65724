<#--
  A student's first sign-in with the provisional password.
  personName, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("activationTitle")}
  <#elseif section = "form">
    <p>${msg("activationStudentText")}</p>
    <@form.post id="activation-student">
      <h2>${msg("identityConfirmTitle")}</h2>
      <p class="person" dir="auto">${personName}</p>
      <@birthdate.date legend=msg("ownBirthDate") own=true/>
      <h2>${msg("passwordTitle")}</h2>
      <@password.pair login=loginId!""/>
      <h2>${msg("mailOptionalTitle")}</h2>
      <@form.field name="mail" label=msg("mail") type="email" inputmode="email" autocomplete="email" hint=msg("mailOptionalHint") required=false/>
      <@form.button label=msg("doActivate")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
