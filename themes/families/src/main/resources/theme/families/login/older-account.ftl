<#--
  Somebody came with an older account (ATEN, an ENT's): what takes its place.
  guardian: whether FranceConnect may
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/franceconnect.ftl" as connect>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("olderAccountTitle")}
  <#elseif section = "form">
    <div id="older-account">
      <p class="lead">${msg("olderAccountText")}</p>
      <p>${msg("olderAccountEnd")}</p>
      <#if guardian && connect.address()?has_content><@connect.way/></#if>
      <@form.step value="CREATE" label=msg("doCreateAccount") look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
