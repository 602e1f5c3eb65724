<#--
  The link of a mail that validates its address. In the browser that asked for it nothing more is needed;
  elsewhere identifier and password are, so that a mistyped address gives a stranger nothing.
  sameBrowser, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkMailTitle")}
  <#elseif section = "form">
    <#if sameBrowser>
    <p>${msg("linkMailHere")}</p>
    <form id="link-mail" class="form" action="${url.loginAction}" method="post"<#if !(message?has_content)> data-submit-at-once</#if>>
      <@form.button label=msg("doValidateMail")/>
    </form>
    <#else>
    <p>${msg("linkMailElsewhere")}</p>
    <@form.post id="link-mail">
      <@form.field name="username" label=msg("username") autocomplete="username" hint=msg("usernameFormat")/>
      <@form.field name="password" label=msg("linkMailPassword") value="" type="password" autocomplete="current-password" hint=msg("linkMailPasswordHint")/>
      <@form.button label=msg("doValidateMail")/>
    </@form.post>
    </#if>
  </#if>
</@layout.registrationLayout>
