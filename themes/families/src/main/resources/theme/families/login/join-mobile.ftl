<#--
  The other account's confirmed mobile, in place of its password.
  typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("joinMobileTitle")}
  <#elseif section = "form">
    <p>${msg("joinMobileText")}</p>
    <@form.post id="join-mobile">
      <@form.field name="mobile" label=msg("joinMobileLabel") type="tel" inputmode="tel" autocomplete="tel" hint=msg("mobileHint")/>
      <@form.button label=msg("doSendCode")/>
    </@form.post>
    <p>${msg("joinMobileElse")}</p>
    <@form.step value="BACK" label=msg("joinMobileBack")/>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
