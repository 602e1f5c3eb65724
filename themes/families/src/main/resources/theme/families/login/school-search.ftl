<#--
  A school's link leads nowhere, or somebody looks for a school.
  notice (SEARCH, SHORT, UNKNOWN, NO_ENT, NONE, FOUND, TOO_MANY), searchUrl, school?, searched?, schools? (uai, name, url)
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("schoolSearchTitle")}
  <#elseif section = "form">
    <div id="school-search">
      <#if notice == "NO_ENT">
      <@feedback.alert type="info" id="school-notice">${msg("schoolNoEnt", school)}</@feedback.alert>
      <#elseif notice != "SEARCH" && notice != "FOUND">
      <@feedback.alert type="info" id="school-notice">${msg("schoolNotice-" + notice)}</@feedback.alert>
      </#if>
      <p>${msg("schoolSearchText")}</p>
      <form id="school-form" class="form" action="${searchUrl}" method="get">
        <@form.field name="q" label=msg("schoolSearchLabel") value=searched!"" hint=msg("schoolSearchHint") maxlength=80 error="" words=true/>
        <@form.button label=msg("doSearchSchool")/>
      </form>
      <#if schools?has_content>
      <h2>${msg("schoolsFound")}</h2>
      <ul class="names">
        <#list schools as one>
        <li><a id="school-${one.uai}" href="${one.url}">${one.name}</a></li>
        </#list>
      </ul>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
