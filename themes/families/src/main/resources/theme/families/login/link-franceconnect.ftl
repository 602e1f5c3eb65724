<#-- The link of a notice: whoever did not link FranceConnect to the account undoes it. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkFranceConnectTitle")}
  <#elseif section = "form">
    <div id="link-franceconnect">
      <p>${msg("linkFranceConnectText")}</p>
      <ul>
        <#list 1..3 as effect><li>${msg("linkFranceConnectEffect-" + effect)}</li></#list>
      </ul>
      <p>${msg("linkFranceConnectSure")}</p>
      <@form.step value="UNDO" label=msg("doUndoFranceConnect") look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
