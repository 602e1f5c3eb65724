<#-- Fields and buttons. Errors belong to their field (aria-describedby) and the first one takes the focus. -->

<#--
  One labelled input. name is its id too; errors: the text to show under it, empty when it is right;
  describedBy: id of an element elsewhere on the page that explains the error.
-->
<#macro field name label value="" type="text" autocomplete="off" hint="" error="" describedBy="" focused=false>
  <#local descriptions = ["" + hint?has_content?string(name + "-hint", ""), error?has_content?string("input-error-" + name, ""), describedBy]?filter(id -> id?has_content)?join(" ")>
  <#local invalid = error?has_content || describedBy?has_content>
<div class="field<#if invalid> field-invalid</#if>">
  <label class="label" for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
  <div<#if type == "password"> class="password" data-password data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}"</#if>>
    <input class="input" id="${name}" name="${name}" type="${type}" value="${value}" required dir="ltr" autocomplete="${autocomplete}"<#if type == "text"> autocapitalize="none" autocorrect="off" spellcheck="false"</#if><#if descriptions?has_content> aria-describedby="${descriptions}"</#if><#if invalid> aria-invalid="true"</#if><#if focused> autofocus</#if>>
  </div>
  <#if error?has_content><p class="error-text" id="input-error-${name}">${error}</p></#if>
</div>
</#macro>

<#macro button label id name="" value="" look="primary">
<button type="submit" class="button button-${look} button-block" id="${id}"<#if name?has_content> name="${name}" value="${value}"</#if>>${label}</button>
</#macro>

<#-- A link that looks like a button: goes somewhere, sends nothing. -->
<#macro buttonLink label id href look="primary">
<a class="button button-${look} button-block" id="${id}" href="${href}">${label}</a>
</#macro>

<#-- One of a few big answers to the page's question; the nested content is its picture. -->
<#macro choice label id name value text="">
<button type="submit" class="choice" id="${id}" name="${name}" value="${value}">
  <span class="choice-picture" aria-hidden="true"><#nested></span>
  <span class="choice-body"><span class="choice-title">${label}</span><#if text?has_content><span class="choice-text">${text}</span></#if></span>
</button>
</#macro>
